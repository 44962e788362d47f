"""The WebSocket routes: `django.urls.path` entries that lead to consumers. None so far: the setups measure HTTP."""

websocket_urlpatterns = []
