"""Push the closing bracket that is expected, and compare it later.

Time: O(n). Space: O(n).
"""


def is_valid(text: str) -> bool:
    closer_of = {"(": ")", "[": "]", "{": "}"}
    expected: list[str] = []
    for bracket in text:
        if bracket in closer_of:
            expected.append(closer_of[bracket])
        elif not expected or expected.pop() != bracket:
            return False
    return not expected
