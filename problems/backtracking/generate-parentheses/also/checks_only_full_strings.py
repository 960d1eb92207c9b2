"""Build all strings of 2n brackets by recursion and test each full one.

Time: O(n² * 4^n). Space: O(n).
"""


def generate_parentheses(pairs: int) -> list[str]:
    found: list[str] = []

    def explore(text: str) -> None:
        if len(text) == 2 * pairs:
            if is_balanced(text):
                found.append(text)
            return
        explore(text + "(")
        explore(text + ")")

    explore("")
    return found


def is_balanced(text: str) -> bool:
    while "()" in text:
        text = text.replace("()", "")
    return not text
