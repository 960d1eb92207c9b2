"""Random calls on few names, each of them valid; the largest input fills deep directories."""

import random

LARGEST = 300
Call = tuple[str, tuple[str, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    calls: list[Call] = [("FileSystem", ())]
    directories = ["/"]
    files: list[str] = []
    while len(calls) < 3 * size + 1:
        method = rng.choice(["ls", "ls", "mkdir", "mkdir", "add", "add", "read"])
        parent = rng.choice(directories)
        path = parent.rstrip("/") + "/" + rng.choice("abc")
        if method == "ls":
            calls.append(("ls", (rng.choice(directories + files),)))
        elif method == "mkdir" and path not in files:
            if rng.random() < 0.3:
                deeper = path + "/" + rng.choice("abc")
                if deeper not in files:
                    directories += [path] * (path not in directories)
                    path = deeper
            directories += [path] * (path not in directories)
            calls.append(("mkdir", (path,)))
        elif method == "add" and path not in directories:
            files += [path] * (path not in files)
            calls.append(("add_content_to_file", (path, rng.choice(["x", "yz"]))))
        elif method == "read" and files:
            calls.append(("read_content_from_file", (rng.choice(files),)))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: files in a deep directory are written, then read."""
    directory = "/abc/def/ghi/jkl"
    calls: list[Call] = [("FileSystem", ()), ("mkdir", (directory,))]
    names = ["".join(rng.choices("abcdefghijklmnop", k=12)) for _ in range(n // 2)]
    calls += [("add_content_to_file", (f"{directory}/{name}", "content")) for name in names]
    calls += [("read_content_from_file", (f"{directory}/{name}",)) for name in names]
    return calls
