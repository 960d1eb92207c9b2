"""Write the list twice, and keep the smallest of the last n prefix sums in a deque.

Time: O(n). Space: O(n).
"""

from collections import deque


def max_subarray_sum_circular(numbers: list[int]) -> int:
    count = len(numbers)
    best = numbers[0]
    prefix = 0
    queue = deque([(0, 0)])  # end of the prefix, its sum; sums ascend
    for end in range(1, 2 * count + 1):
        prefix += numbers[(end - 1) % count]
        if queue[0][0] < end - count:
            queue.popleft()
        best = max(best, prefix - queue[0][1])
        while queue and queue[-1][1] >= prefix:
            queue.pop()
        queue.append((end, prefix))
    return best
