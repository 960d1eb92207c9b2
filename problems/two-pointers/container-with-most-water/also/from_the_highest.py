"""Take the walls from the highest down, and pair each with the outermost wall taken before it.

Time: O(n log n). Space: O(n).
"""


def max_area(heights: list[int]) -> int:
    places = sorted(range(len(heights)), key=lambda place: heights[place], reverse=True)
    leftmost = rightmost = places[0]
    largest = 0
    for place in places:
        largest = max(largest, heights[place] * max(place - leftmost, rightmost - place))
        leftmost = min(leftmost, place)
        rightmost = max(rightmost, place)
    return largest
