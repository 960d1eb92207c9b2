class Solution:
    def canJump(self, nums):
        q, border = collections.deque([0]), 0
        while q:
            i = q.popleft()
            if i + nums[i] >= len(nums) - 1:
                return True
            for j in range(border + 1, i + nums[i] + 1):
                q.append(j)
            border = max(border, i + nums[i])
        return False
