"""What gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

# Set, not defaulted to: the settings of another project in the caller's environment must not get in the way.
os.environ["DJANGO_SETTINGS_MODULE"] = "benchsite.settings"

application = get_wsgi_application()
