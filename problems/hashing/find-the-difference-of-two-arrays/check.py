"""Accept any order inside the two lists."""


def check(
    arguments: tuple[list[int], list[int]], got: object, expected: list[list[int]]
) -> str | None:
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return a list of exactly two lists."
    for name, part, right in zip(("first", "second"), got, expected, strict=True):
        if not isinstance(part, list | tuple):
            return "Return a list of exactly two lists."
        if any(type(number) is not int for number in part):
            return f"The {name} list must hold numbers and nothing else."
        if len(set(part)) < len(part):
            return f"In the {name} list a value appears twice."
        missing = set(right) - set(part)
        if missing:
            return f"The {name} list lacks {min(missing)}."
        extra = set(part) - set(right)
        if extra:
            return f"{min(extra)} does not belong in the {name} list."
    return None
