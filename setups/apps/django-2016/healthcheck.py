"""Whether the server answers: the container's health check, with nothing but the standard library."""

import httplib
import os

connection = httplib.HTTPConnection("127.0.0.1", int(os.environ.get("PORT", "8000")), timeout=4)
connection.request("GET", "/")
status = connection.getresponse().status
raise SystemExit(0 if status == 200 else "status %d" % status)
