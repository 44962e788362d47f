"""The views under load."""

from django.http import HttpResponse, JsonResponse


def plain_text(request):
    """The view of the 2016 report."""
    return HttpResponse("OK", content_type="text/plain")


def json_object(request):
    return JsonResponse({"message": "OK"})


async def plain_text_async(request):
    """The same answer without the thread that a synchronous view costs under ASGI."""
    return HttpResponse("OK", content_type="text/plain")
