"""The view of the report of 2016, and one that tells what runs."""

import platform

import pkg_resources
from django.apps import apps
from django.http import HttpResponse, JsonResponse

SERVER_PACKAGES = ("gunicorn",)
CHANNELS_PACKAGES = ("channels", "daphne", "asgiref", "asgi_redis", "asgi_ipc", "Twisted", "autobahn")


def plain_text(request):
    return HttpResponse("OK", content_type="text/plain")


def show_versions(request):
    """With Channels the view runs in the worker, which loads no Daphne: the image's packages are named, all pinned."""
    packages = CHANNELS_PACKAGES if apps.is_installed("channels") else SERVER_PACKAGES
    versions = {"python": platform.python_version(), "django": pkg_resources.get_distribution("Django").version}
    for name in packages:
        versions[name.lower()] = pkg_resources.get_distribution(name).version
    return JsonResponse(versions)
