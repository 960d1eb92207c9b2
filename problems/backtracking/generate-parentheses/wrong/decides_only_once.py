"""You close only when no more can be opened, but closing is also a choice while pairs are left."""


def generate_parentheses(pairs: int) -> list[str]:
    found: list[str] = []

    def explore(text: str, opened: int, closed: int) -> None:
        if closed == pairs:
            found.append(text)
        elif opened < pairs:
            explore(text + "(", opened + 1, closed)
        else:
            explore(text + ")", opened, closed + 1)

    explore("", 0, 0)
    return found
