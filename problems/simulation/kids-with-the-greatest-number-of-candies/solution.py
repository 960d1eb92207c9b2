"""Find the largest number once, then compare each child with it.

Time: O(n). Space: O(n).
"""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    most = max(candies)
    answer: list[bool] = []
    for candy in candies:
        answer.append(candy + extra >= most)
    return answer
