"""You take the lower of the two bars at the ends, but a bar between them may be lower still."""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    for left in range(len(heights)):
        for right in range(left, len(heights)):
            largest = max(largest, min(heights[left], heights[right]) * (right - left + 1))
    return largest
