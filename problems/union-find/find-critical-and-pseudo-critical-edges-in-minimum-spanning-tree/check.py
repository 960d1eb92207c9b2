"""Accept the two lists of indices, each in any order."""


def check(arguments: tuple[int, list[list[int]]], got: object, expected: object) -> str | None:
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two lists: the critical and the pseudo-critical edges."
    if not isinstance(expected, list):
        return None
    names = ("critical", "pseudo-critical")
    for name, found, right in zip(names, got, expected, strict=True):
        if not isinstance(found, list | tuple) or any(type(index) is not int for index in found):
            return f"The {name} edges must be a list of indices."
        if len(set(found)) != len(found):
            return f"An index stands twice among the {name} edges."
        missing, wrong = set(right) - set(found), set(found) - set(right)
        if missing:
            return f"Edge {min(missing)} is {name}, but is not in the list."
        if wrong:
            return f"Edge {min(wrong)} is in the list of the {name} edges, but is not {name}."
    return None
