"""Keep one candidate and let unlike numbers cancel each other: the vote of Boyer and Moore.

Time: O(n). Space: O(1).
"""


def majority_element(numbers: list[int]) -> int:
    candidate = numbers[0]
    count = 0
    for number in numbers:
        if count == 0:
            candidate = number
        if number == candidate:
            count += 1
        else:
            count -= 1
    return candidate
