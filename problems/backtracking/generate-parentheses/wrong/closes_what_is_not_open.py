"""You close a bracket whenever one is left, even if none is open, so some strings begin with )."""


def generate_parentheses(pairs: int) -> list[str]:
    found: list[str] = []

    def explore(text: str, opened: int, closed: int) -> None:
        if opened == closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            explore(text + "(", opened + 1, closed)
        if closed < pairs:
            explore(text + ")", opened, closed + 1)

    explore("", 0, 0)
    return found
