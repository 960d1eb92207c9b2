"""Try every prefix of the first string, the longest first, and remove its copies from both.

Time: O(m · (m + n)). Space: O(m + n).
"""


def gcd_of_strings(first: str, second: str) -> str:
    for length in range(len(first), 0, -1):
        block = first[:length]
        if consists_of(first, block) and consists_of(second, block):
            return block
    return ""


def consists_of(whole: str, block: str) -> bool:
    position = 0
    while position < len(whole):
        if whole[position : position + len(block)] != block:
            return False
        position += len(block)
    return True
