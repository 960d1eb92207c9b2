class Solution:
    def sortedArrayToBST(self, nums):
        it = iter(nums)
        def build(n):
            if n == 0: return None
            l = build(n // 2)
            node = TreeNode(next(it))
            node.left = l
            node.right = build(n - n // 2 - 1)
            return node
        return build(len(nums))
