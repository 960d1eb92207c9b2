class Solution:
    def sortedArrayToBST(self, nums):
        root = TreeNode(0)
        q = deque([(root, 0, len(nums) - 1)])
        while q:
            node, l, r = q.popleft()
            m = l + (r - l) // 2
            node.val = nums[m]
            if l < m:
                node.left = TreeNode(0)
                q.append((node.left, l, m - 1))
            if m < r:
                node.right = TreeNode(0)
                q.append((node.right, m + 1, r))
        return root
