"""
Starts Daphne with the arguments given, as many processes as the variable WORKERS says. Daphne knows no workers; several
share a port by being handed a listening socket each (--fd) of that port (SO_REUSEPORT), among which the kernel deals out
the connections. One socket for all would not do: whoever wakes first accepts every connection that waits, so that a
handful of kept connections ends at one process.

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
    refuse_taken_port(place)
    # All listen before the first process starts: none must miss the connections that come in the meantime.
    listeners = [listen(place) for _ in range(workers)]
    wait_for_first([start(command, listener, others) for listener in listeners])


def refuse_taken_port(place):
    """With SO_REUSEPORT another server of this user's that has it, too, would silently get a part of the connections."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((place.host, place.port))


def listen(place):
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind((place.host, place.port))
    listener.listen(BACKLOG)
    return listener


def start(command, listener, others):
    descriptor = listener.fileno()
    process = subprocess.Popen([*command, "--fd", str(descriptor), *others], pass_fds=[descriptor])
    listener.close()
    return process


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
