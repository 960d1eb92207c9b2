from collections import deque


def simplify_path(path):
    kept = deque()
    debt = 0
    name = ""
    for ch in reversed(path):
        if ch != "/":
            name = ch + name
            continue
        if name == "..":
            debt += 1
        elif name not in ("", "."):
            if debt:
                debt -= 1
            else:
                kept.appendleft(name)
        name = ""
    return "/" + "/".join(kept)
