class Span(NamedTuple):
    lo: int
    hi: int

    def mid(self):
        return self.lo + (self.hi - self.lo) // 2

class Solution:
    def search(self, nums: List[int], target: int) -> int:
        todo = [Span(0, len(nums))]
        while todo:
            span = todo.pop()
            if span.hi - span.lo == 1:
                if nums[span.lo] == target:
                    return span.lo
                continue
            for half in (Span(span.lo, span.mid()), Span(span.mid(), span.hi)):
                a, b = nums[half.lo], nums[half.hi - 1]
                if a > b or a <= target <= b:
                    todo.append(half)
        return -1
