"""You keep the empty parts between slashes, but several slashes count as one."""


def simplify_path(path: str) -> str:
    names: list[str] = []
    for part in path.split("/"):
        if part == "..":
            if names:
                names.pop()
        elif part != ".":
            names.append(part)
    return "/" + "/".join(names)
