"""
The Django project that the setups share: the application of the 2016 load test on the Django of today.

No database, no sessions and no middleware, so that what is measured is the server and Django's own request cycle.
"""

import os

# Known to everybody, good for benchmarks only: nothing here signs anything.
SECRET_KEY = "for-benchmarks-only-and-known-to-everybody"
DEBUG = False
# The server is reached as 127.0.0.1, by a service's name or on another machine; nothing here trusts the Host header.
ALLOWED_HOSTS = ["*"]

ROOT_URLCONF = "benchsite.urls"
WSGI_APPLICATION = "benchsite.wsgi.application"
ASGI_APPLICATION = "benchsite.asgi.application"
INSTALLED_APPS = []
MIDDLEWARE = []
DATABASES = {}
USE_I18N = False
TIME_ZONE = "UTC"
USE_TZ = True

# The channel layer carries messages between WebSocket consumers; plain HTTP requests never touch it.
if os.environ.get("REDIS_URL"):
    CHANNEL_LAYERS = {
        "default": {
            # REDIS_LAYER=pubsub takes the layer that publishes instead of queueing, and has no capacity.
            "BACKEND": {
                "core": "channels_redis.core.RedisChannelLayer",
                "pubsub": "channels_redis.pubsub.RedisPubSubChannelLayer",
            }[os.environ.get("REDIS_LAYER") or "core"],
            "CONFIG": {"hosts": [os.environ["REDIS_URL"]]},
        }
    }
else:
    CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}

# Without this, errors with DEBUG off go to nobody's mailbox, and a server's log would not tell why it answers 500.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"named": {"format": "%(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "named"}},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "benchsite": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        # INFO: the level at which its Redis layer says that it has dropped messages over capacity.
        "channels_redis": {"handlers": ["console"], "level": "INFO", "propagate": False},
    },
}
