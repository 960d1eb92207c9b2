"""Try every letter at every place, and go back where two equal ones would meet.

Time: exponential, O(26^n). Space: O(n).
"""


def reorganize_string(letters: str) -> str:
    if max(letters.count(letter) for letter in letters) * 2 > len(letters) + 1:
        return ""

    def arrange(rest: str, last: str) -> str | None:
        if not rest:
            return ""
        for letter in sorted(set(rest) - {last}):
            behind = arrange(rest.replace(letter, "", 1), letter)
            if behind is not None:
                return letter + behind
        return None

    return arrange(letters, "") or ""
