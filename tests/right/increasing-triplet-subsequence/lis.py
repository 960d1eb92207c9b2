class Solution:
    def increasingTriplet(self, nums: List[int]) -> bool:
        t = []
        for x in nums:
            i = bisect_left(t, x)
            if i == len(t): t.append(x)
            else: t[i] = x
            if len(t) == 3: return True
        return False
