"""Recurse from the last token backwards, each operator asking for its two operands.

Time: O(n). Space: O(n).
"""


def evaluate_rpn(tokens: list[str]) -> int:
    unread = tokens.copy()

    def value() -> int:
        token = unread.pop()
        if token not in ("+", "-", "*", "/"):
            return int(token)
        right, left = value(), value()
        if token == "+":
            return left + right
        if token == "-":
            return left - right
        if token == "*":
            return left * right
        quotient = abs(left) // abs(right)
        return quotient if (left < 0) == (right < 0) else -quotient

    return value()
