class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> List[List[int]]:
        if not root: return []
        if not root.left and not root.right and root.val == targetSum:
            return [[root.val]]
        tmp = self.pathSum(root.left, targetSum - root.val) + self.pathSum(root.right, targetSum - root.val)
        return [[root.val] + i for i in tmp]
