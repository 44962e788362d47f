"""Which path runs which view; each setup.yaml lists them with the right answer."""

from django.urls import path

from benchsite import counters, versions, views

urlpatterns = [
    path("", views.plain_text),
    path("json", views.json_object),
    path("async", views.plain_text_async),
    path("versions", versions.show_versions),
    path("counters", counters.show_counters),
]
