class Solution:
    def findInMountainArray(self, target: int, A: MountainArray) -> int:
        n = A.length()
        p = bisect_left(range(n - 1), True, key=lambda i: A.get(i) > A.get(i + 1))
        i = bisect_left(range(p + 1), target, key=A.get)
        if i <= p and A.get(i) == target: return i
        j = p + bisect_left(range(p, n), -target, key=lambda k: -A.get(k))
        return j if j < n and A.get(j) == target else -1
