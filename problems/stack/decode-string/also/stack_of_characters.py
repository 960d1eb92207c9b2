"""Push every character; at a closing bracket pop the part and its number and push the result.

Time: O(n + d · r). Space: O(n + r).
"""


def decode_string(encoded: str) -> str:
    stack: list[str] = []
    for character in encoded:
        if character != "]":
            stack.append(character)
            continue
        part: list[str] = []
        while stack[-1] != "[":
            part.append(stack.pop())
        stack.pop()
        digits: list[str] = []
        while stack and stack[-1].isdigit():
            digits.append(stack.pop())
        times = int("".join(reversed(digits)))
        stack.append("".join(reversed(part)) * times)
    return "".join(stack)
