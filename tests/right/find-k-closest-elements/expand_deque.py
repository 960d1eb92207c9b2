class Solution:
    def findClosestElements(self, arr, k, x):
        r = bisect_left(arr, x)
        l = r - 1
        q = deque()
        while len(q) < k:
            if l < 0:
                q.append(arr[r]); r += 1
            elif r == len(arr) or x - arr[l] <= arr[r] - x:
                q.appendleft(arr[l]); l -= 1
            else:
                q.append(arr[r]); r += 1
        return list(q)
