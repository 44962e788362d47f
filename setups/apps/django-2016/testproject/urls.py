"""Which path runs which view."""

from django.conf.urls import url

from testproject import views

urlpatterns = [
    url(r"^$", views.plain_text),
    url(r"^versions$", views.show_versions),
]
