"""You finish a name only at a slash, so the last one is lost if no slash follows it."""


def simplify_path(path: str) -> str:
    names: list[str] = []
    name = ""
    for character in path:
        if character != "/":
            name += character
            continue
        if name == "..":
            if names:
                names.pop()
        elif name and name != ".":
            names.append(name)
        name = ""
    return "/" + "/".join(names)
