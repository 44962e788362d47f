"""
Tells what really runs: the versions of the packages that this very process has loaded, of the Redis that answers, and
which packages come from the source under test.
"""

import importlib.metadata
import json
import os
import platform
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.http import JsonResponse

REPORTED_PACKAGES = (
    "django",
    "channels",
    "channels_redis",
    "daphne",
    "gunicorn",
    "uvicorn",
    "hypercorn",
    "granian",
    "asgiref",
    "twisted",
    "uvloop",
    "httptools",
    "websockets",
    "wsproto",
)


def show_versions(request):
    versions = {"python": platform.python_version()}
    for name in REPORTED_PACKAGES:
        if name in sys.modules:
            versions[name] = read_package_version(name)
    redis_url = os.environ.get("REDIS_URL")
    if redis_url:
        versions["redis"] = read_redis_version(redis_url)
    source = os.environ.get("BENCH_SOURCE")
    if source:
        versions["source"] = ",".join(find_packages_from(Path(source).resolve()))
    return JsonResponse(versions)


def read_package_version(name):
    """The loaded module's own word first: metadata would tell the installed package behind a source on PYTHONPATH."""
    module = sys.modules[name]
    if name == "django":
        return module.get_version()
    version = getattr(module, "__version__", None)
    if isinstance(version, str):
        return version
    try:
        return importlib.metadata.version(name.replace("_", "-"))
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


def read_redis_version(url):
    """Asks the server itself. An unreachable Redis is an error of the setup, and answered as such: with a 500."""
    import redis

    with redis.Redis.from_url(url, socket_timeout=5) as client:
        return client.info("server")["redis_version"]


def find_packages_from(source):
    """Top-level packages of this process whose files lie in the source, or that pip installed from it (PEP 610)."""
    installed = find_packages_installed_from(source)
    found = set()
    for name, module in list(sys.modules.items()):
        if "." in name or name in ("__main__", __package__):
            continue
        file = getattr(module, "__file__", None)
        is_inside = file is not None and source in Path(file).resolve().parents
        if is_inside or name in installed:
            found.add(name)
    return sorted(found)


def find_packages_installed_from(source):
    names = set()
    for package, distributions in importlib.metadata.packages_distributions().items():
        for distribution in distributions:
            direct_url = importlib.metadata.distribution(distribution).read_text("direct_url.json")
            if direct_url is None:
                continue
            url = urlsplit(json.loads(direct_url).get("url", ""))
            if url.scheme == "file" and Path(unquote(url.path)).resolve() == source:
                names.add(package)
    return names
