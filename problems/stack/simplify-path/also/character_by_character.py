"""Read character by character and finish a name at each slash.

Time: O(n). Space: O(n).
"""


def simplify_path(path: str) -> str:
    names: list[str] = []
    name = ""
    for character in path + "/":
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
