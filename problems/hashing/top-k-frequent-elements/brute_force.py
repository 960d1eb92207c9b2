"""Take the number that occurs most often, remove it everywhere, and do so k times.

Time: O(k n²). Space: O(n).
"""


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    left_over = list(numbers)
    answer: list[int] = []
    for _ in range(k):
        most = left_over[0]
        for number in left_over:
            if left_over.count(number) > left_over.count(most):
                most = number
        answer.append(most)
        left_over = [number for number in left_over if number != most]
    return answer
