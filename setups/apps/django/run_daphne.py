"""
Starts Daphne with the arguments given, as many processes as the variable WORKERS says. Daphne knows no workers; several
share a port by being handed one listening socket (--fd), and whichever is idle takes the next connection.

When one of several ends, all end: a server that has lost a part of itself must not be measured as a whole.
"""

import argparse
import os
import signal
import socket
import subprocess
import sys

# What Daphne, through Twisted, asks for its own socket.
BACKLOG = 50


def main():
    workers = int(os.environ.get("WORKERS") or "1")
    command = [sys.executable, "-m", "daphne"]
    if workers == 1:
        os.execv(command[0], command + sys.argv[1:])
    parser = argparse.ArgumentParser()
    parser.add_argument("-b", dest="host", default="127.0.0.1")
    parser.add_argument("-p", dest="port", type=int, default=8000)
    place, others = parser.parse_known_args()
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((place.host, place.port))
        listener.listen(BACKLOG)
        descriptor = listener.fileno()
        command += ["--fd", str(descriptor), *others]
        processes = [subprocess.Popen(command, pass_fds=[descriptor]) for _ in range(workers)]
    wait_for_first(processes)


def wait_for_first(processes):
    stopping = False

    def stop(*_):
        nonlocal stopping
        stopping = True
        for process in processes:
            process.terminate()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    pid, status = os.wait()
    code = os.waitstatus_to_exitcode(status)
    if not stopping:
        print(f"Daphne process {pid} ended with {code}; stopping the others", file=sys.stderr, flush=True)
        stop()
    for process in processes:
        if process.pid != pid:
            process.wait()
    # A process that a signal ended has a negative code here; a shell would say 128 more than the signal.
    sys.exit(0 if stopping and code <= 0 else 128 - code if code < 0 else code or 1)


if __name__ == "__main__":
    main()
