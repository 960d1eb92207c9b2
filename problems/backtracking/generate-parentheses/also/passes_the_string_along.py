"""Pass the string as an argument, so that there is nothing to take back.

Time: O(4^n / sqrt(n)). Space: O(n²).
"""


def generate_parentheses(pairs: int) -> list[str]:
    found: list[str] = []

    def explore(text: str, opened: int, closed: int) -> None:
        if closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            explore(text + "(", opened + 1, closed)
        if closed < opened:
            explore(text + ")", opened, closed + 1)

    explore("", 0, 0)
    return found
