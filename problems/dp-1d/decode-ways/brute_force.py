"""Take off every letter that fits at the front, message by message.

Time: O(n * 1.6^n). Space: O(n²).
"""

LETTERS = [str(number) for number in range(1, 27)]


def count_decodings(digits: str) -> int:
    found = 0
    unfinished = [digits]
    while unfinished:
        rest = unfinished.pop()
        for letter in LETTERS:
            if rest == letter:
                found += 1
            elif rest.startswith(letter):
                unfinished.append(rest[len(letter) :])
    return found
