"""The project without Channels, as gunicorn serves it; the settings with a channel layer are made from it."""

# Known to everybody, good for benchmarks only: nothing here signs anything.
SECRET_KEY = "for-benchmarks-only-and-known-to-everybody"
DEBUG = False
# The server is reached as 127.0.0.1, by a service's name or on another machine; nothing here trusts the Host header.
ALLOWED_HOSTS = ["*"]

ROOT_URLCONF = "testproject.urls"
INSTALLED_APPS = []
MIDDLEWARE_CLASSES = []
DATABASES = {}
USE_I18N = False
TIME_ZONE = "UTC"
USE_TZ = True

# Without this, errors with DEBUG off go to nobody's mailbox, and a server's log would not tell why it answers 500.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler", "level": "WARNING"}},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}
