class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        inorder = {n: i for i, n in enumerate(inorder)}
        self.i = 0

        def arrayToTree(left, right):
            if left > right: return None
            root_value = preorder[self.i]
            root = TreeNode(root_value)
            self.i += 1
            root.left = arrayToTree(left, inorder[root_value] - 1)
            root.right = arrayToTree(inorder[root_value] + 1, right)
            return root

        return arrayToTree(0, len(preorder) - 1)
