"""Write out an innermost bracket and start again, until none is left.

Time: O(p · r) for p pairs of brackets. Space: O(r).
"""


def decode_string(encoded: str) -> str:
    rest = encoded
    while "]" in rest:
        close = rest.index("]")
        start = rest.rindex("[", 0, close)
        first_digit = start
        while first_digit > 0 and rest[first_digit - 1].isdigit():
            first_digit -= 1
        part = rest[start + 1 : close] * int(rest[first_digit:start])
        rest = rest[:first_digit] + part + rest[close + 1 :]
    return rest
