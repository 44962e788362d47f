"""Samples the stacks of the Python that loads it: docs/comparisons.md, "Where the time went".

Python imports a module of this name at its start when the module's folder is on PYTHONPATH. A thread waits for the
file `begin` in the folder that BENCH_PROFILE_DIR names, samples until the file `end` is there, and then writes collapsed
stacks to PID.stacks; PID.sampling stands there meanwhile. Processes that are forked do it for themselves.

The thread looks at the others every 2 ms, on average. It counts the stacks of those that run or wait for the
interpreter's lock, not of those that wait for something to do. Three things keep it from finding the program mostly
where it waits, which is where it gives the lock away by itself: the thread has a core of its own where the program is
pinned to others, it gets the lock within some 50 us, and it draws its moments at random.

Nothing here may disturb the program: it uses no module that the program may replace, and none that is slow to load.
"""

import os
import sys
from _random import Random
from _thread import allocate_lock, get_ident, get_native_id, start_new_thread

MEAN_INTERVAL_SECONDS = 0.002
POLL_SECONDS = 0.05
SAMPLES_PER_POLL = 25
SWITCH_INTERVAL_SECONDS = 0.00001
TIMER_SLACK_NANOSECONDS = b"1000"

# /proc/PID/task/TID/syscall begins with the number of the system call that a thread waits in.
FUTEX = {"x86_64": b"202", "aarch64": b"98", "i686": b"240", "armv7l": b"240"}.get(os.uname().machine)
LIBRARY = os.path.dirname(os.__file__)
# Who waits for a lock here waits for work; elsewhere it is the interpreter's lock.
WAITING_FILES = frozenset(
    os.path.join(LIBRARY, *parts)
    for parts in (("threading.py",), ("queue.py",), ("concurrent", "futures", "thread.py"))
)
# Where the kernel does not tell: functions in which threads usually wait.
WAITING_NAMES = frozenset(("select", "poll", "doPoll", "wait", "accept", "acquire", "get", "sleep", "_worker"))


class Sampler:
    def __init__(self, folder):
        self.folder = folder
        self.draw = Random().random
        self.halt = None
        self.states = {}
        self.reset()

    def reset(self):
        """In a new process: nothing is counted yet, and its first thread is the one that calls."""
        self.main = get_ident()
        self.counts = {}

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
        self.reset()
        self.start()

    def run(self, halt, done):
        try:
            while not halt.acquire(True, POLL_SECONDS):
                if self.has("end"):
                    return
                if self.has("begin"):
                    self.sample(halt)
                    return
        except OSError as error:
            os.write(2, ("profile: %s\n" % error).encode())
        finally:
            for file in self.states.values():
                os.close(file)
            self.states = {}
            done.release()

    def sample(self, halt):
        open(self.path("sampling"), "a").close()
        take_own_core()
        usual = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
        try:
            ticks = 0
            while not halt.acquire(True, 2 * MEAN_INTERVAL_SECONDS * self.draw()):
                self.take()
                ticks += 1
                if ticks % SAMPLES_PER_POLL == 0 and self.has("end"):
                    break
            else:
                return
        finally:
            sys.setswitchinterval(usual)
        self.write()

    def take(self):
        own = get_ident()
        stacks = []
        for ident, frame in sys._current_frames().items():
            codes = []
            while ident != own and frame is not None:
                codes.append(frame.f_code)
                frame = frame.f_back
            if codes:
                stacks.append((ident, tuple(codes)))
        for ident, codes in stacks:
            if self.is_running(ident, codes[0]):
                self.counts[codes] = self.counts.get(codes, 0) + 1

    def is_running(self, ident, code):
        state = self.read_state(ident)
        if state is None:
            return code.co_name not in WAITING_NAMES
        if state == b"running":
            return True
        return state == FUTEX and code.co_filename not in WAITING_FILES

    def read_state(self, ident):
        """`running`, or the number of a system call; None where it is not known."""
        native = self.find_native(ident)
        if native is None or FUTEX is None:
            return None
        try:
            if native not in self.states:
                path = "/proc/self/task/%d/syscall" % native
                self.states[native] = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            return os.pread(self.states[native], 64, 0).split()[0]
        except (OSError, IndexError):
            file = self.states.pop(native, None)
            if file is not None:
                os.close(file)
            return None

    def find_native(self, ident):
        if ident == self.main:
            return os.getpid()
        thread = getattr(sys.modules.get("threading"), "_active", {}).get(ident)
        return getattr(thread, "native_id", None)

    def write(self):
        with open(self.path("sampling"), "w", encoding="utf-8", errors="replace") as output:
            for codes, count in self.counts.items():
                output.write("%s %d\n" % (";".join(map(name_code, reversed(codes))), count))
        os.rename(self.path("sampling"), self.path("stacks"))

    def has(self, name):
        return os.path.exists(os.path.join(self.folder, name))

    def path(self, suffix):
        return os.path.join(self.folder, "%d.%s" % (os.getpid(), suffix))


def take_own_core():
    """Moves the calling thread off the cores that the program is pinned to, and makes its timers punctual."""
    try:
        free = set(range(os.cpu_count() or 1)) - os.sched_getaffinity(os.getpid())
        if free:
            os.sched_setaffinity(0, free)
    except OSError:
        pass  # A container has only the cores that it has.
    try:
        with open("/proc/%d/timerslack_ns" % get_native_id(), "wb") as slack:
            slack.write(TIMER_SLACK_NANOSECONDS)
    except OSError:
        pass


def name_code(code):
    name = getattr(code, "co_qualname", code.co_name)
    return ("%s (%s)" % (name, code.co_filename)).replace(";", ",").replace("\n", " ")


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
