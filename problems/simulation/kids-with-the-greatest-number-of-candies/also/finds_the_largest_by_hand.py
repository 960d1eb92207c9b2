"""Find the largest number in a loop of your own, then fill a prepared list.

Time: O(n). Space: O(n).
"""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    most = 0
    for candy in candies:
        if candy > most:
            most = candy
    answer = [False] * len(candies)
    for child in range(len(candies)):
        if candies[child] + extra >= most:
            answer[child] = True
    return answer
