"""You skip every name that begins with a dot, but only a single dot means the current directory."""


def simplify_path(path: str) -> str:
    names: list[str] = []
    for part in path.split("/"):
        if part == "..":
            if names:
                names.pop()
        elif part and not part.startswith("."):
            names.append(part)
    return "/" + "/".join(names)
