"""Finds the checks, runs each in a window of its own, and says what was expected and what was heard."""
import importlib
import pathlib
import tempfile
import time
import traceback

from desk import Desk, Failed

FOUND = []


def check(sentence):
    """Names a check by what it promises."""

    def register(function):
        FOUND.append((sentence, function))
        return function

    return register


def expect(what, expected, found):
    if expected != found:
        raise Failed(f"{what}: expected {expected!r}\n      but found {found!r}")


def run(program, book, folder, file="", words=""):
    for path in sorted(pathlib.Path(__file__).parent.glob("check_*.py")):
        if file in ("", path.stem, path.name):
            importlib.import_module(path.stem)
    import checks  # This file: the one that the checks registered with.

    wanted = [(sentence, function) for sentence, function in checks.FOUND if words in sentence]
    failed = 0
    for sentence, function in wanted:
        began = time.monotonic()
        said = attempt(program, book, folder, function)
        failed += bool(said)
        print(f"{'FAILED' if said else 'ok    '}  {sentence} ({time.monotonic() - began:.1f} s)", flush=True)
        if said:
            print(f"      {said}", flush=True)
    print(f"{len(wanted) - failed} passed, {failed} failed", flush=True)
    return 1 if failed or not wanted else 0


def attempt(program, book, folder, function):
    """What went wrong; nothing where all was as promised."""
    with tempfile.TemporaryDirectory(dir=folder) as own:
        desk = None
        try:
            desk = Desk(program, book, own)
            function(desk)
            return ""
        except Failed as failure:
            return str(failure)
        except Exception:  # Of the check itself, or of a window that is gone: this check failed, and the next runs.
            return traceback.format_exc()
        finally:
            if desk:
                desk.close()
