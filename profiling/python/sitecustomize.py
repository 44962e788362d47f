"""Samples the stacks of the Python that loads it: docs/comparisons.md, "Where the time went".

Python imports a module of this name at its start when the module's folder is on PYTHONPATH. A thread waits for the
file `begin` in the folder that BENCH_PROFILE_DIR names, has stacks sampled until the file `end` is there, and then
writes them, collapsed, to PID.stacks; PID.sampling stands there meanwhile. Processes that are forked do it for
themselves.

What samples is the kernel: after every 5 ms of CPU time it interrupts the thread that runs, and faulthandler, whose
handler is written in C, writes down that thread's frames there and then. A thread that looked at the others from outside
would have to wait for the interpreter's lock and for the scheduler, and so find the program mostly where it waits.

Nothing here may disturb the program: it uses no module that the program may replace, and none that is slow to load.
"""

import faulthandler
import os
import re
import sys
from _signal import ITIMER_PROF, SIGPROF, setitimer
from _thread import allocate_lock, start_new_thread

SECONDS_PER_SAMPLE = 0.005
POLL_SECONDS = 0.05
FRAME = re.compile(rb'^  File "(.*)", line (?:\d+|\?\?\?) in (.*)$')


class Sampler:
    def __init__(self, folder):
        self.folder = folder
        self.halt = None
        self.dump = None

    def start(self):
        self.halt, self.done = allocate_lock(), allocate_lock()
        self.halt.acquire()
        self.done.acquire()
        start_new_thread(self.run, (self.halt, self.done))

    def stop(self):
        """Returns when the thread has ended: a process with several threads should not fork."""
        halt, self.halt = self.halt, None
        if halt is not None:
            halt.release()
            self.done.acquire()

    def start_in_child(self):
        # Timers are not inherited, so nothing of the child has gone into its parent's file.
        self.dump = None
        self.start()

    def run(self, halt, done):
        try:
            while not halt.acquire(True, POLL_SECONDS):
                if self.has("end"):
                    if self.dump is not None:
                        self.end()
                    return
                if self.dump is None and self.has("begin"):
                    self.begin()
        except OSError as error:
            os.write(2, ("profile: %s\n" % error).encode())
        finally:
            done.release()

    def begin(self):
        self.dump = open(self.path("sampling"), "w+b", buffering=0)
        faulthandler.register(SIGPROF, self.dump, all_threads=False, chain=False)
        setitimer(ITIMER_PROF, SECONDS_PER_SAMPLE, SECONDS_PER_SAMPLE)

    def end(self):
        # The handler stays: without one, a signal under way would end the process.
        setitimer(ITIMER_PROF, 0)
        self.dump.seek(0)
        with open(self.path("collapsing"), "wb") as output:
            for stack, count in collapse(self.dump).items():
                output.write(b"%s %d\n" % (stack, count))
        os.rename(self.path("collapsing"), self.path("stacks"))
        os.unlink(self.path("sampling"))

    def has(self, name):
        return os.path.exists(os.path.join(self.folder, name))

    def path(self, suffix):
        return os.path.join(self.folder, "%d.%s" % (os.getpid(), suffix))


def collapse(dump):
    """What faulthandler wrote, innermost frame first, as collapsed stacks with their numbers of samples."""
    own = __file__.encode()
    counts = {}
    frames = []

    def count():
        if frames and not any(file == own for file, _ in frames):
            stack = b";".join(b"%s (%s)" % (name, file) for file, name in reversed(frames))
            counts[stack] = counts.get(stack, 0) + 1
        frames.clear()

    for line in dump:
        match = FRAME.match(line.rstrip(b"\n"))
        if match is not None:
            frames.append([part.replace(b";", b",") for part in match.groups()])
        elif not line.startswith(b"  "):
            count()
    count()
    return counts


def load_hidden():
    """Imports the module of the same name that would have been found without this one."""
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [path for path in sys.path if os.path.abspath(path) != here]
    own = sys.modules.pop(__name__)
    sys.modules["channels_bench_sampler"] = own
    try:
        __import__("sitecustomize")
    except ImportError as error:
        if error.name != "sitecustomize":
            raise
    finally:
        sys.modules.setdefault(__name__, own)


if "BENCH_PROFILE_DIR" in os.environ:
    sampler = Sampler(os.environ["BENCH_PROFILE_DIR"])
    os.register_at_fork(before=sampler.stop, after_in_parent=sampler.start, after_in_child=sampler.start_in_child)
    sampler.start()
load_hidden()
