"""A stand-in for your own application: Python's standard library only, so that the example runs anywhere."""

import json
import os
import platform
import signal
import socketserver
import sys
from http.server import BaseHTTPRequestHandler

PAGES = {
    "/": ("text/plain", b"OK"),
    "/health": ("text/plain", b"alive"),
    "/versions": ("application/json", json.dumps({"python": platform.python_version()}).encode()),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    # Head and body leave in one piece.
    wbufsize = -1

    def do_GET(self):
        content_type, body = PAGES.get(self.path, ("text/plain", b"not found"))
        self.send_response(200 if self.path in PAGES else 404)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_request(self, *args):
        """No access log."""


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128


# The first process of a container ends on SIGTERM only if it says so.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
with Server((os.environ.get("HOST", "127.0.0.1"), int(os.environ["PORT"])), Handler) as server:
    server.serve_forever()
