def removeLeafNodes(root, target):
    def go(node):
        if not node: return None, False
        if not node.left and not node.right and node.val == target:
            return None, True
        node.left, a = go(node.left)
        node.right, b = go(node.right)
        return node, a or b
    changed = True
    while changed:
        root, changed = go(root)
    return root
