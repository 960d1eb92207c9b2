from array import array
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        q = deque([array("i")])
        for x in nums:
            for s in list(q):
                q.append(s + array("i", [x]))
        return q
