class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        carry, out = 1, deque()
        for d in reversed(digits):
            carry, r = divmod(d + carry, 10)
            out.appendleft(r)
        if carry: out.appendleft(carry)
        return out
