class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

class Solution:
    def removeLeafNodes(self, root: Optional[TreeNode], target: int) -> Optional[TreeNode]:
        if not root: return None
        l = self.removeLeafNodes(root.left, target)
        r = self.removeLeafNodes(root.right, target)
        if not l and not r and root.val == target: return
        return TreeNode(root.val, l, r)
